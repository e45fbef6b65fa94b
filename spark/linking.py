"""Linking and weighing: the claims of all documents into events, copies and assessments."""

from job import NULLS, Unusable, digest, month_of
from pyspark.sql import Window
from pyspark.sql import functions as F


class Linking:
    def __init__(self, job):
        self.job, self.spark = job, job.spark

    def run(self):
        job = self.job
        read = job.done("read")
        if read is None:
            raise Unusable(f'nothing was read into "{job.out}" yet; run the stage "read" first, or "all".')
        of = digest([read["of"], job.schemas])
        if read["result"]["documents"] == 0:
            job.counts |= {"events": 0, "copies": 0}
            return
        job.step("link-events", of, self.link)
        job.step("link-copies", of, self.copies)
        job.step("weigh", of, self.weigh)
        job.counts |= job.step("link", of, self.publish)

    def prepared(self):
        return self.job.table("prepared")

    def piped(self, lines, key, verb, path):
        """Sends lines, sorted by a key that stays together, to the worker, and keeps what it answers."""
        ordered = lines.repartition(self.job.tasks, key).sortWithinPartitions(key).select("value")
        self.job.piped(ordered, verb).write.mode("overwrite").parquet(self.job.path("_link", path))

    # --- events

    def link(self):
        """A block is linked by one worker; one that is too large is cut into stretches of days first."""
        items = self.prepared().select("document", F.explode("items").alias("it")).select("document", "it.*")
        sizes = items.groupBy("block").agg(F.count(F.lit(1)).alias("n"), F.min("day").alias("first"), F.max("day").alias("last"))
        cut = sizes.where(F.col("n") > self.job.options.block_items).where(~F.col("block").rlike(SERIES)).persist()
        whole = items.join(cut.select("block"), "block", "left_anti").withColumns(
            {"stretch": F.col("block"), "from": F.lit(None).cast("int"), "until": F.lit(None).cast("int")}
        )
        parts = whole.unionByName(self.stretches(items, cut)) if cut.count() else whole
        fields = ["stretch", "from", "until", "document", "claim", "block", "day", "place", "item"]
        line = F.to_json(F.struct(*fields), NULLS)
        self.piped(parts.select("stretch", line.alias("value")), "stretch", "link", "events")
        found = sizes.agg(F.count(F.lit(1)).alias("blocks"), F.max("n").alias("largest")).first().asDict()
        return {**found, "cut": cut.count()}

    def stretches(self, items, cut):
        """Items of large blocks, each in every stretch whose events it may have a part in: its own and those within reach."""
        reach = self.job.bounds["reach"]
        share = F.ceil((F.col("last") - F.col("first") + 1) * self.job.options.block_items / F.col("n"))
        cut = cut.withColumn("width", F.greatest(F.lit(2 * reach), share).cast("int"))
        first = f"greatest(0, floor((day - first - {reach}) / width))"
        last = f"least(floor((last - first) / width), floor((day - first + {reach}) / width))"
        numbers = f"sequence(cast({first} as int), cast({last} as int))"
        parts = items.join(cut, "block").withColumn("number", F.explode(F.expr(numbers)))
        parts = parts.withColumn("from", (F.col("first") + F.col("number") * F.col("width")).cast("int"))
        parts = parts.withColumn("until", (F.col("from") + F.col("width") - 1).cast("int"))
        stretch = F.concat("block", F.lit("#"), F.col("number").cast("string"))
        return parts.withColumn("stretch", stretch).drop("n", "first", "last", "width", "number")

    # --- who repeats whom

    def copies(self):
        """Near copies: each text is compared with the earliest of those that share a band of MinHash with it."""
        texts = self.prepared().where("signature <> ''")
        told = F.struct(F.coalesce("published_at", F.lit("~")).alias("at"), F.col("document")).alias("told")
        bands = texts.select(told, F.explode("bands").alias("band"))
        rank = F.row_number().over(Window.partitionBy("band").orderBy("told"))
        heads = bands.withColumn("rank", rank).where(F.col("rank") <= self.job.bounds["heads"])
        heads = heads.select("band", F.col("told").alias("head"))
        pairs = bands.join(heads, "band").where("head < told")
        pairs = pairs.select(F.col("told.document").alias("a"), F.col("head.document").alias("b")).distinct()
        fields = [F.col("document").alias("id"), F.col("published_at").alias("published"), F.col("signature")]
        text = F.struct(*fields)
        a = texts.select(F.col("document").alias("a"), text.alias("x"))
        b = texts.select(F.col("document").alias("b"), text.alias("y"))
        line = F.to_json(F.struct(F.col("x").alias("a"), F.col("y").alias("b")), NULLS)
        both = pairs.join(a, "a").join(b, "b").select("a", line.alias("value"))
        self.piped(both, "a", "compare", "copies")

    def earliest_copies(self):
        """Of the texts that one repeats, the earliest."""
        found = self.job.table("_link", "copies").where("copy is not null").select("copy.*")
        facts = self.prepared().select(F.col("document").alias("original"), F.coalesce("published_at", F.lit("~")).alias("at"))
        first = F.row_number().over(Window.partitionBy("copy").orderBy("at", "original"))
        return found.join(facts, "original").withColumn("first", first).where("first = 1").select("copy", "original", "share")

    def events(self):
        return self.job.table("_link", "events").where("event is not null").select("event.*")

    # --- what stands behind them

    def weigh(self):
        """Each event with its claims, and what is known of their reports."""
        events = self.events()
        members = events.select(F.col("id").alias("of"), F.explode("claims").alias("id"))
        claims = self.job.table("claims").drop("month").withColumn("trail", F.lit("[]"))
        told = members.join(claims, "id").select("of", "document", F.struct(*claims.columns).alias("claim"))
        within = members.join(claims.select("id", "document"), "id").select("of", "document").distinct()
        known = ["source", F.col("published_at").alias("published"), "language", "signature", "marks"]
        reports = self.prepared().select("document", F.struct(F.col("document").alias("id"), *known).alias("report"))
        lines = events.select(F.col("id").alias("of"), F.struct(*events.columns).alias("event")).select("of", line_of("event"))
        lines = lines.union(told.select("of", line_of("claim")))
        lines = lines.union(within.join(reports, "document").select("of", line_of("report")))
        self.piped(lines, "of", "weigh", "assessments")

    # --- what comes of it

    def publish(self):
        """Writes events and assessments by the month of their first day, copies, and what was wrong."""
        job = self.job
        weighed = job.table("_link", "assessments").where("assessment is not null").select("assessment.*")
        weighed = weighed.withColumn("month", month_of(F.col("from_day")))
        job.by_month(weighed, "assessments")
        months = weighed.select(F.col("event").alias("id"), "month")
        job.by_month(self.events().join(months, "id"), "events")
        self.earliest_copies().write.mode("overwrite").parquet(job.path("copies"))
        steps = [job.table("_link", name).where("problem is not null").select("problem.*") for name in STEPS]
        problems = steps[0].union(steps[1]).union(steps[2])
        problems.coalesce(1).write.mode("overwrite").parquet(job.path("problems", "stage=link"))
        return {"events": job.table("events").count(), "copies": job.table("copies").count()}


STEPS = ("events", "copies", "assessments")
# Blocks of states: all of one is one event, whenever it was told.
SERIES = r"^(control|condition)\|"


def line_of(*names):
    return F.to_json(F.struct("of", *names), NULLS).alias("value")
