namespace EmbedArchive.Http;

/// <summary>What is wrong with an encoded body.</summary>
internal enum CodingFault
{
    None,
    /// <summary>It ends before its data do.</summary>
    Cut,
    /// <summary>It is not encoded as it says, or its checksum does not fit.</summary>
    Lie,
    /// <summary>It unpacks to more than the limit, or to far more than any honest text.</summary>
    Bomb,
    /// <summary>An encoding that was not asked for, or one inside another.</summary>
    Unknown,
}
