"""Reading: inputs of any kind into documents and claims, part by part."""

import re
from concurrent.futures import ThreadPoolExecutor

from job import digest, month_of
from pyspark.sql import Observation, Window
from pyspark.sql import functions as F
from pyspark.sql.types import DateType, TimestampType

KINDS = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet", ".warc": "warc"}
# A WARC file is one task, of a gigabyte as crawlers make them: a part has enough of them for some hundreds of cores.
PART_BYTES = {"warc": 2**40}
ASKED_AT_ONCE = 32
COLUMNS = ("id", "text", "title", "source", "published", "url", "language")
# A file is a task: its bytes are read as they are, packed or not, for the worker knows how to pass over damage.
WARC = {
    "spark.sql.files.maxPartitionBytes": str(2**40),
    "spark.sql.files.openCostInBytes": str(2**40),
}


class Reading:
    def __init__(self, job):
        self.job, self.spark = job, job.spark
        self.problems = list(job.place_problems)
        # The plan of a scan must not depend on how many cores are there when it is made.
        self.spark.conf.set("spark.sql.files.minPartitionNum", str(job.tasks // 2))

    def run(self, patterns):
        files = self.files(patterns)
        parts = [name for part in self.parts(files) for name in self.read(*part)]
        of = digest([parts, self.problems, self.job.version])
        self.job.counts |= self.job.step("read", of, lambda: self.publish(parts))

    # --- what there is to read

    def files(self, patterns):
        """(kind, path, bytes) of all files; what is missing or cannot be read is a problem."""
        wanted = [one for pattern in patterns for one in (self.listed(pattern) if is_list(pattern) else [pattern])]
        # A store far away answers in tens of milliseconds, and a list may hold a hundred thousand paths.
        with ThreadPoolExecutor(ASKED_AT_ONCE) as pool:
            there = list(pool.map(self.job.store.list, wanted))
        found = [one for pattern, files in zip(wanted, there) for one in self.named(pattern, files)]
        return list(dict.fromkeys(found))

    def listed(self, path):
        """What a list names, a path a line."""
        if not self.job.store.exists(path):
            return self.problem(path, "not-found", "there is no such list")
        lines = [line.strip() for line in self.job.store.text(path).splitlines()]
        return [based(line, self.job.options.base) for line in lines if line and line[0] != "#"]

    def named(self, pattern, files):
        if not files:
            there = self.job.store.exists(pattern)
            return self.problem(pattern, "not-found", "there is no file in it" if there else "no such file or folder")
        return [one for path, size in files for one in self.sorted_out(path, size)]

    def sorted_out(self, path, size):
        name = path.lower().removesuffix(".gz")
        kind = next((KINDS[end] for end in KINDS if name.endswith(end)), None)
        if kind is None:
            return self.problem(path, "unsupported-format", "not JSONL, Parquet or WARC by its name")
        if size == 0:
            return self.problem(path, "empty-file", "there is no line in it")
        return [(kind, path, size)]

    def problem(self, origin, code, message):
        self.problems.append({"origin": plain(origin), "level": "error", "code": code, "message": message})
        return []

    def parts(self, files):
        """Files of one kind in groups of bounded size: what is read again where a job was broken off."""
        for kind in sorted(set(KINDS.values())):
            part, held, most = [], 0, self.job.options.part_bytes or PART_BYTES.get(kind, 64 * 2**30)
            for one in (one for one in files if one[0] == kind):
                if part and held + one[2] > most:
                    yield kind, part
                    part, held = [], 0
                part.append(one)
                held += one[2]
            if part:
                yield kind, part

    # --- one part

    def read(self, kind, part):
        """Reads a part; gives the names under which its results lie. A file that breaks it is left out and told."""
        name = digest([part, self.job.version])
        try:
            result = self.job.step(f"read-{name}", name, lambda: self.results(kind, part, name))
            for path in result["empty"]:
                self.problem(path, "empty-file", "there is no line in it")
            return [name]
        except Exception as error:
            if not is_about_a_file(error):
                raise
            if len(part) > 1:
                middle = len(part) // 2
                return [name for half in (part[:middle], part[middle:]) for name in self.read(kind, half)]
            self.problem(part[0][1], "damaged", reason_of(error))
            return []

    def results(self, kind, part, name):
        paths = [path for _, path, _ in part]
        seen = Observation()
        answers = self.job.piped(getattr(self, kind)(paths), "read", self.job.gazetteer).observe(
            seen,
            F.count(F.lit(1)).alias("lines"),
            F.coalesce(F.sum(F.size("readings")), F.lit(0)).alias("reports"),
            F.coalesce(F.sum(F.size("problems")), F.lit(0)).alias("problems"),
        )
        with Settings(self.spark, WARC if kind == "warc" else {}):
            answers.write.mode("overwrite").parquet(self.job.path("_read", name))
        return {**seen.get, "empty": self.empty(paths, name)}

    def empty(self, paths, name):
        """The files of a part of which nothing came, not even a complaint."""
        file = F.regexp_replace("origin", r"[:#]\d+$", "").alias("file")
        heard = {row["file"] for row in self.job.table("_read", name).select(file).distinct().collect()}
        return [path for path in map(plain, paths) if path not in heard]

    def jsonl(self, paths):
        """Lines with the file and the number of each, as they stand; the worker judges them."""
        rows = self.spark.read.option("lineSep", "\n").text(paths)
        rows = rows.select(
            "value", "_metadata.file_path", "_metadata.file_block_start", F.monotonically_increasing_id().alias("row")
        )
        split = ["file_path", "file_block_start"]
        before = Window.partitionBy("file_path").orderBy("file_block_start").rowsBetween(Window.unboundedPreceding, -1)
        counted = rows.groupBy(*split).agg(F.count(F.lit(1)).alias("rows"), F.min("row").alias("first"))
        shifts = counted.select(*split, (F.coalesce(F.sum("rows").over(before), F.lit(0)) - F.col("first") + 1).alias("shift"))
        rows = rows.join(F.broadcast(shifts), split).where("trim(value) <> ''")
        origin = F.concat(path_of("file_path"), F.lit(":"), F.col("row") + F.col("shift")).alias("origin")
        text = F.to_json(F.struct(origin, F.col("value").alias("report")))
        raw = F.to_json(F.struct(origin, F.base64(F.col("value").cast("binary")).alias("bytes")))
        return rows.select(F.when(F.expr("is_valid_utf8(value)"), text).otherwise(raw).alias("value"))

    def parquet(self, paths):
        """Rows with the columns of a report, of whatever type."""
        rows = self.spark.read.option("mergeSchema", "true").parquet(*paths)
        known = [field for field in rows.schema if field.name in COLUMNS]
        report = F.to_json(F.struct(*(as_text(field) for field in known)))
        origin = F.concat(path_of("_metadata.file_path"), F.lit(":"), F.col("_metadata.row_index") + 1).alias("origin")
        return rows.select(F.to_json(F.struct(origin, report.alias("report"))).alias("value"))

    def warc(self, paths):
        """The bytes of WARC files, cut into records by the worker."""
        hadoop = self.spark._jvm.org.apache.hadoop
        # Some builds of Hadoop have their keys under names of their own.
        codecs = hadoop.fs.CommonConfigurationKeys.IO_COMPRESSION_CODECS_KEY
        ending = hadoop.io.compress.PassthroughCodec.OPT_EXTENSION
        as_it_is = {codecs: "org.apache.hadoop.io.compress.PassthroughCodec", ending: ".gz"}
        rows = self.spark.read.options(lineSep="\n", **as_it_is).text(paths)
        size, text = F.col("_metadata.file_size").cast("string"), F.base64(F.col("value").cast("binary"))
        return self.job.lines(rows.select(F.concat_ws("\t", path_of("_metadata.file_path"), size, text)), "records")

    # --- what comes of all parts

    def publish(self, parts):
        """Writes documents, claims and what linking needs by month. Of several reports under one id the first is kept."""
        problems = self.job.rows(self.problems, "problem")
        counts = {"documents": 0, "claims": 0, "known": 0}
        if parts:
            results = self.spark.read.parquet(*(self.job.path("_read", name) for name in parts))
            counts, found = self.tables(results)
            problems = problems.union(found)
        problems.coalesce(1).write.mode("overwrite").parquet(self.job.path("problems", "stage=read"))
        if self.job.places:
            self.job.rows(self.job.places, "place").write.mode("overwrite").parquet(self.job.path("gazetteer"))
        return counts

    def tables(self, results):
        place = r"^(.*?)(?:[:#](\d+))?(?:$|[!#])"
        readings = results.select(F.posexplode("readings").alias("pos", "it")).select(
            "pos",
            "it",
            F.col("it.document.id").alias("id"),
            F.regexp_extract("it.document.origin", place, 1).alias("file"),
            F.coalesce(F.expr(f"try_cast(regexp_extract(it.document.origin, r'{place}', 2) as long)"), F.lit(0)).alias("number"),
            month_of(F.col("it.document.published_at")).alias("month"),
        )
        key = ["id", "file", "number", "pos"]
        keys = readings.select(*key, F.col("it.document.digest"), F.col("it.document.origin"))
        first = keys.groupBy("id").agg(
            F.count(F.lit(1)).alias("times"), F.min(F.struct("file", "number", "pos", "digest")).alias("first")
        )
        again = keys.join(first.where("times > 1"), "id").where(
            "struct(file, number, pos) <> struct(first.file, first.number, first.pos)"
        )
        again = again.select(*key, "origin", F.expr("digest = first.digest").alias("same")).persist()
        if again.count():
            readings = readings.join(again.select(*key), key, "left_anti")
        self.job.by_month(readings.select("it.document.*", "month"), "documents")
        self.job.by_month(readings.select(F.explode("it.claims").alias("claim"), "month").select("claim.*", "month"), "claims")
        facts = ["it.document.source", "it.document.published_at", "it.document.language"]
        prepared = ["it.items", "it.signature", "it.bands", "it.marks"]
        self.job.by_month(readings.select(F.col("id").alias("document"), *facts, *prepared, "month"), "prepared")
        told = results.select(F.explode("problems").alias("it")).select("it.*")
        taken = again.where("not same").select(
            "origin",
            F.lit("error").alias("level"),
            F.lit("id-taken").alias("code"),
            F.concat(F.lit('a different report has the id "'), F.col("id"), F.lit('"')).alias("message"),
        )
        counts = {
            "documents": self.job.table("documents").count(),
            "claims": self.job.table("claims").count(),
            "known": again.where("same").count(),
        }
        return counts, told.union(taken)


class Settings:
    """Settings of the session for as long as a block runs."""

    def __init__(self, spark, values):
        self.conf, self.values = spark.conf, values

    def __enter__(self):
        self.before = {key: self.conf.get(key) for key in self.values}
        for key, value in self.values.items():
            self.conf.set(key, value)

    def __exit__(self, *_):
        for key, value in self.before.items():
            self.conf.set(key, value)


def is_list(path):
    return path.endswith((".paths", ".paths.gz"))


def based(path, base):
    """A path of a list; one that is not absolute lies below `base`, where one is given."""
    absolute = path.startswith("/") or re.match(r"[a-z][a-z0-9+.-]*:", path, re.IGNORECASE)
    return path if absolute or not base else f"{base.rstrip('/')}/{path}"


def plain(path):
    """A path of this machine as people write it."""
    return re.sub("^file:/+", "/", path)


def path_of(column):
    """The path of a file as people write it, from Spark's address of it."""
    decoded = F.url_decode(F.replace(F.col(column), F.lit("+"), F.lit("%2B")))
    return F.regexp_replace(decoded, "^file:/+", "/")


def as_text(field):
    column = F.col(f"`{field.name}`")
    if isinstance(field.dataType, TimestampType):
        return F.date_format(column, "yyyy-MM-dd'T'HH:mm:ssXXX").alias(field.name)
    if isinstance(field.dataType, DateType):
        return F.date_format(column, "yyyy-MM-dd").alias(field.name)
    return column.cast("string").alias(field.name)


# How Spark says that a file, and not the cluster, is at fault.
FILE_FAULTS = ("FAILED_READ_FILE", "CANNOT_READ_FILE", "is not a Parquet file", "Could not read footer", "UNABLE_TO_INFER_SCHEMA")


def is_about_a_file(error):
    return any(fault in str(error) for fault in FILE_FAULTS)


def reason_of(error):
    lines = [line.strip() for line in str(error).splitlines()]
    return next((line for line in lines if any(fault in line for fault in FILE_FAULTS)), lines[0])[:300]
