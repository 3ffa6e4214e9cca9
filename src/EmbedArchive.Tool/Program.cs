using EmbedArchive.Tool;

return await CommandLine.RunAsync(args).ConfigureAwait(false);
