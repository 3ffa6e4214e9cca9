namespace EmbedArchive.Tool;

/// <summary>The exit codes, a part of the command line's contract.</summary>
internal static class ExitCode
{
    internal const int Done = 0;
    internal const int Incomplete = 1;
    internal const int Usage = 2;
    internal const int Storage = 3;
    internal const int Damaged = 4;
    internal const int Cancelled = 130;
}
