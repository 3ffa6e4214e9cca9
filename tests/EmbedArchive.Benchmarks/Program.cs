using EmbedArchive.Benchmarks;

// "paired" measures by CPU time, contenders interleaved, which holds on a busy machine as well; anything else goes to BenchmarkDotNet.
// "links" loads the network against a server of its own, "links guard" measures the address guard; "verify" measures verification of a made archive, "archive" a batch.
if (args is ["paired"]) PairedRun.Scanner();
else if (args is ["paired", "detect"]) PairedRun.Detection();
else if (args is ["growth"]) GrowthRun.Run();
else if (args is ["paired", "addresses"]) AddressWork.Run();
else if (args is ["archive", ..]) await ArchiveLoad.RunAsync(args[1..]);
else if (args is ["verify", ..]) await VerifyLoad.RunAsync(args[1..]);
else if (args is ["links", "guard"]) GuardWork.Run();
else if (args is ["links", ..]) await LinkLoad.RunAsync(args[1..]);
else BenchmarkDotNet.Running.BenchmarkSwitcher.FromAssembly(typeof(PairedRun).Assembly).Run(args);
