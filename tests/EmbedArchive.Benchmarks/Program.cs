using EmbedArchive.Benchmarks;

// "paired" measures by CPU time, contenders interleaved, which holds on a busy machine as well; anything else goes to BenchmarkDotNet.
if (args is ["paired"]) PairedRun.Scanner();
else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(PairedRun).Assembly).Run(args);
