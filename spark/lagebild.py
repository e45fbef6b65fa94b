"""Lagebild on Apache Spark: the same reading, linking and weighing as on one machine, by the same code.

    spark-submit --archives dist/worker.tar.gz#lagebild spark/lagebild.py all --out OUT INPUT...

Lines go to `lagebild/worker.js` through a pipe, from Java to Node, so that executors need Java and nothing else.
docs/scale.md tells how to run it, what it writes, and what it costs.
"""

import argparse
import sys

from job import EXIT_USAGE, Job, Unusable
from linking import Linking
from pyspark.sql import SparkSession
from reading import Reading


def main(args):
    options = parse(args)
    spark = SparkSession.builder.appName(f"lagebild {options.stage}").getOrCreate()
    for key, value in SETTINGS.items():
        spark.conf.set(key, value)
    try:
        job = Job(spark, options)
        if options.stage in ("read", "all"):
            Reading(job).run(options.input)
        if options.stage in ("link", "all"):
            Linking(job).run()
        return job.report()
    except Unusable as problem:
        print(f"lagebild: {problem}", file=sys.stderr)
        return EXIT_USAGE
    finally:
        spark.stop()


SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.sources.partitionOverwriteMode": "static",
    "spark.sql.chunkBase64String.enabled": "false",
    "spark.sql.adaptive.enabled": "true",
    "spark.sql.parquet.compression.codec": "zstd",
    # A pipe to a process costs its start: many small partitions would be all start.
    "spark.sql.adaptive.coalescePartitions.parallelismFirst": "false",
}


def parse(args):
    parser = argparse.ArgumentParser(
        prog="lagebild.py",
        description="Reads reports on a cluster and links their claims.",
        epilog="example: spark-submit --archives dist/worker.tar.gz#lagebild spark/lagebild.py all --out s3a://bucket/war crawl.paths",
    )
    parser.add_argument("stage", choices=["read", "link", "all"], help="read reports; link and weigh what was read; both")
    parser.add_argument("input", nargs="*", help="JSONL, Parquet and WARC files, folders, globs; *.paths: a path a line")
    parser.add_argument("--out", required=True, help="the folder to write, on any file system that Spark knows")
    parser.add_argument("--gazetteer", action="append", default=[], metavar="FILE", help="place names of your own, as for lagebild gazetteer import; may be repeated")
    parser.add_argument("--base", metavar="PREFIX", help="where relative paths of *.paths lie, as s3a://commoncrawl")
    parser.add_argument("--part-bytes", type=int, help="bytes of input that are one step of resuming; 64 GB, 1 TB of WARC by default")
    parser.add_argument("--block-items", type=int, default=80_000, help="claims of one place that are linked at once")
    parser.add_argument("--tasks", type=int, default=0, help="tasks of linking and weighing; twice the cores by default")
    parser.add_argument("--worker", help="folder of the worker where it is not sent by --archives")
    options = parser.parse_intermixed_args(args)
    if options.stage != "link" and not options.input:
        parser.error("what is to be read? Name files, folders or *.paths")
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
