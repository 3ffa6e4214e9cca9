namespace EmbedArchive;

/// <summary>
/// Makes and reads time stamps: what a third party signs to say that bytes with a hash existed at an instant. The package
/// EmbedArchive.TimeStamps does so by RFC 3161. It knows no network and no disk. Called from many threads.
/// </summary>
public interface ITimeStamper
{
    /// <summary>Makes the question that an authority is sent.</summary>
    /// <param name="sha256">The hash that is to be stamped: 32 bytes.</param>
    ITimeStampRequest NewRequest(ReadOnlyMemory<byte> sha256);

    /// <summary>Checks a stored stamp, with nothing but what is here.</summary>
    /// <param name="stamp">The authority's whole answer.</param>
    /// <param name="sha256">The hash that it must be of: 32 bytes.</param>
    /// <param name="certificates">Certificates that were stored beside it, in PEM: all that are in it, perhaps more; they help to build its chain and are not trusted. Empty when there are none.</param>
    TimeStampVerdict Check(ReadOnlyMemory<byte> stamp, ReadOnlyMemory<byte> sha256, string certificates);
}
