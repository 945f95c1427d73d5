#!/bin/sh
#SBATCH --job-name=petik
#SBATCH --requeue
# One task of a Slurm job array: a shard of the documents, into a file of its own.
#
#     sbatch --array=1-40 slurm-array.sh OUT_FOLDER annotate berita.jsonl
#     cat OUT_FOLDER/shard-*.jsonl > semua.jsonl
#
# OUT_FOLDER must be there and shared by the nodes. A task may run twice: when its node dies, or when the network parts
# and both go on. petik writes a private file and renames it, so that each shard is whole and there once; what is done is
# not done again.
set -eu
folder=$1
command=$2
shift 2
shard=$(printf '%04d' "$SLURM_ARRAY_TASK_ID")
exec "${PETIK:-petik}" "$command" -f jsonl --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_MAX" --skip-existing \
  -o "$folder/shard-$shard.jsonl" "$@"
