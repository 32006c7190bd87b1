"""What a training that was stopped goes on from: one file for each worker, written after every epoch."""

import os

import torch


class Progress:
    def __init__(self, args, rank):
        self.args, self.rank, self.path = args, rank, Progress.file(args, rank)

    @staticmethod
    def file(args, rank):
        return args.out.with_name(f"{args.out.name}.{rank}.progress")

    @staticmethod
    def read(args, rank):
        """What was saved, or None where nothing was or nothing is asked for. Raises SystemExit where another command saved it."""
        path = Progress.file(args, rank)
        if not args.resume or not path.exists():
            return None
        saved = torch.load(path, map_location="cpu", weights_only=False)
        if saved["command"] != Progress.command(args):
            raise SystemExit(f"{path} is of a training with other arguments. Delete it to begin anew.")
        return saved

    @staticmethod
    def command(args):
        return {name: str(value) for name, value in vars(args).items() if name != "resume"}

    @staticmethod
    def restore_weights(args, model, average):
        """Before the workers begin: gives both networks the weights of the last whole epoch."""
        saved = Progress.read(args, 0)
        if saved:
            model.load_state_dict(saved["model"])
            average.load_state_dict(saved["average"])

    def restore(self, adamw, rng):
        """Gives a worker its moments and its random numbers back. Returns (epochs, steps) done."""
        saved = Progress.read(self.args, self.rank)
        if not saved:
            return 0, 0
        if len({Progress.read(self.args, rank)["epochs"] for rank in range(self.args.workers)}) > 1:
            raise SystemExit(f"Training was stopped while it wrote {self.path.parent}/*.progress. Delete these files to begin anew.")
        adamw.load_state_dict(saved["adamw"])
        rng.setstate(saved["random"])
        torch.set_rng_state(saved["torch"])
        return saved["epochs"], saved["steps"]

    def save(self, epochs, steps, model, average, adamw, rng):
        saved = {"command": Progress.command(self.args), "epochs": epochs, "steps": steps, "adamw": adamw.state_dict(),
                 "random": rng.getstate(), "torch": torch.get_rng_state()}
        if self.rank == 0:
            saved |= {"model": model.state_dict(), "average": average.state_dict()}
        half = self.path.with_suffix(".half")
        torch.save(saved, half)
        os.replace(half, self.path)

    def end(self):
        self.path.unlink()
