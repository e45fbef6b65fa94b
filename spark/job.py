"""What every stage of the driver uses: files on any file system, the pipe to the worker, steps that are done once."""

import hashlib
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyspark import SparkFiles
from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, StructType

EXIT_OK, EXIT_INPUTS, EXIT_USAGE = 0, 1, 2
NULLS = {"ignoreNullFields": "false"}


class Unusable(Exception):
    """Something the user can mend: what it is, and the way out."""


class Store:
    """The few things the driver itself does with files, on any file system that Spark knows."""

    def __init__(self, spark):
        self.jvm = spark._jvm
        self.conf = spark._jsc.hadoopConfiguration()

    def at(self, path):
        path = self.jvm.org.apache.hadoop.fs.Path(path)
        return path, path.getFileSystem(self.conf)

    def exists(self, path):
        path, files = self.at(path)
        return files.exists(path)

    def text(self, path):
        path, files = self.at(path)
        stream = self.jvm.org.apache.hadoop.io.compress.CompressionCodecFactory(self.conf).getCodec(path)
        opened = files.open(path)
        reader = self.jvm.java.io.InputStreamReader(stream.createInputStream(opened) if stream else opened, "UTF-8")
        try:
            return self.jvm.org.apache.commons.io.IOUtils.toString(reader)
        finally:
            reader.close()

    def copy(self, path, target):
        """A copy of a file on the driver's own disk."""
        path, files = self.at(path)
        files.copyToLocalFile(False, path, self.jvm.org.apache.hadoop.fs.Path(target), True)

    def write(self, path, text):
        """A file that is there whole or not at all."""
        draft, files = self.at(path + "._draft")
        stream = files.create(draft, True)
        stream.write(text.encode("utf-8"))
        stream.close()
        target, _ = self.at(path)
        files.delete(target, False)
        if not files.rename(draft, target):
            raise Unusable(f'"{path}" cannot be written; name another folder with --out.')

    def list(self, pattern):
        """Files at a path, a glob or below a folder, sorted, with their sizes. Hidden ones are left out."""
        path, files = self.at(pattern)
        found = files.globStatus(path)
        return sorted(one for status in (found or []) for one in self._below(files, status))

    def _below(self, files, status):
        name = status.getPath().getName()
        if status.isFile():
            return [(status.getPath().toString(), status.getLen())]
        inside = [one for one in files.listStatus(status.getPath()) if one.getPath().getName()[0] not in "._"]
        return [one for entry in inside for one in self._below(files, entry)] if name else []


class Job:
    """The session, the worker and the folder that is written; what is done is marked there, so that a job can go on."""

    def __init__(self, spark, options):
        self.spark, self.options, self.out = spark, options, options.out.rstrip("/")
        self.store = Store(spark)
        self.tasks = options.tasks or 2 * max(2, spark.sparkContext.defaultParallelism)
        if spark.sparkContext.getConf().get("spark.sql.shuffle.partitions") is None:
            spark.conf.set("spark.sql.shuffle.partitions", str(self.tasks))
        self.local = local = spark.sparkContext.master.startswith("local")
        here = options.worker or SparkFiles.get("lagebild")
        self.worker = options.worker or (here if local else "./lagebild")
        try:
            with open(f"{here}/schema.json", encoding="utf-8") as file:
                self.schemas = json.load(file)
        except OSError:
            way = "send it with --archives dist/worker.tar.gz#lagebild (npm run build:worker makes it)."
            raise Unusable(f'the worker is not at "{here}"; {way}') from None
        self.bounds = self.schemas["bounds"]
        self.counts = {}
        self.places, self.place_problems = [], []
        self.gazetteer = self.imported(here) if options.gazetteer else []
        # What a result depends on beside its input: another worker or gazetteer gives another one.
        self.version = digest([self.schemas, self.places])

    # --- the worker

    def imported(self, here):
        """Reads the gazetteers once, on the driver, and sends their places to every executor; gives what the worker is told."""
        with tempfile.TemporaryDirectory() as folder:
            names = {}
            for number, path in enumerate(self.options.gazetteer):
                if not self.store.exists(path):
                    raise Unusable(f'there is no gazetteer "{path}"; check the spelling of --gazetteer.')
                names[f"{folder}/{number}"] = path
                self.store.copy(path, f"{folder}/{number}")
            command = [f"{here}/bin/node", f"{here}/worker.js", "places", *names]
            answers = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True).stdout
            for line in answers.decode("utf-8").splitlines():
                self.take(json.loads(line), names)
        if not self.places:
            raise Unusable("no place could be read from --gazetteer; docs/cli.md tells what a gazetteer looks like.")
        self.say(f"{len(self.places)} places imported, {len(self.place_problems)} lines refused")
        lines = "".join(f"{json.dumps(place)}\n" for place in self.places)
        name = f"places-{digest(self.places)}.jsonl"
        path = Path(tempfile.mkdtemp(prefix="lagebild-")) / name
        path.write_text(lines, encoding="utf-8")
        self.spark.sparkContext.addFile(str(path))
        return [SparkFiles.get(name) if self.local else f"./{name}"]

    def take(self, answer, names):
        """A place, or what is wrong with a line, under the name that the user gave the file."""
        if "place" in answer:
            place = answer["place"]
            self.places.append({**place, "source": names[place["source"]]})
        else:
            problem = answer["problem"]
            copy = next(copy for copy in names if problem["origin"].startswith(copy))
            origin = names[copy] + problem["origin"].removeprefix(copy)
            self.place_problems.append({**problem, "origin": origin})

    def piped(self, lines, verb, files=()):
        """Pipes the one column of `lines` through the worker; gives the columns of its answers."""
        return self.parsed(self.lines(lines, verb, files), verb)

    def lines(self, lines, verb, files=()):
        jvm, session = self.spark._jvm, self.spark._jsparkSession
        text = jvm.org.apache.spark.sql.Encoders.STRING()
        command = jvm.java.util.ArrayList()
        for word in (f"{self.worker}/bin/node", f"{self.worker}/worker.js", verb, *files):
            command.add(word)
        rows = getattr(lines._jdf, "as")(text).toJavaRDD()
        answers = rows.pipe(command, jvm.java.util.HashMap(), False, 1 << 16, "UTF-8")
        return DataFrame(session.createDataset(answers.rdd(), text).toDF(), self.spark)

    def rows(self, values, kind):
        """A few rows that the driver knows, as dictionaries; made without Python on the executors."""
        own = ArrayType(StructType.fromJson(self.schemas[kind]))
        return self.spark.range(0, 1, 1, 1).select(F.inline(F.from_json(F.lit(json.dumps(values)), own)))

    def parsed(self, answers, verb):
        schema = StructType.fromJson(self.schemas[verb])
        return answers.select(F.from_json("value", schema).alias("it")).select("it.*")

    # --- what is written

    def path(self, *names):
        return "/".join((self.out, *names))

    def table(self, *names):
        return self.spark.read.parquet(self.path(*names))

    def done(self, step):
        """The marker of a finished step, or None."""
        path = self.path("_steps", f"{step}.json")
        return json.loads(self.store.text(path)) if self.store.exists(path) else None

    def step(self, name, of, work):
        """Does `work` unless it was done from the very same (`of`) before; what it gives is kept in the marker."""
        before = self.done(name)
        if before and before["of"] == of:
            self.say(f"{name}: done before")
            return before["result"]
        begun = time.monotonic()
        result = work() or {}
        marker = {"of": of, "result": result, "seconds": round(time.monotonic() - begun, 1)}
        self.store.write(self.path("_steps", f"{name}.json"), json.dumps(marker))
        self.say(f"{name}: {marker['seconds']} s {json.dumps(result)}")
        return result

    def by_month(self, rows, name):
        """Writes rows with a column `month` as a folder a month, in files of sensible size."""
        rows.hint("rebalance", "month").write.partitionBy("month").mode("overwrite").parquet(self.path(name))

    def say(self, text):
        print(f"lagebild: {text}", file=sys.stderr, flush=True)

    def report(self):
        """Prints what came of it all as one line of JSON, problems by code; tells whether all inputs were read."""
        problems = {}
        if self.store.exists(self.path("problems")):
            rows = self.table("problems").groupBy("code").count().orderBy("code").collect()
            problems = {row["code"]: row["count"] for row in rows}
        print(json.dumps({"out": self.out, **self.counts, "problems": problems}), flush=True)
        return EXIT_INPUTS if problems else EXIT_OK


def month_of(day):
    """The month of an ISO date, `unknown` where there is none."""
    return F.when(day.rlike(r"^\d{4}-\d{2}"), F.substring(day, 1, 7)).otherwise("unknown")


def digest(value):
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()[:16]
