namespace EmbedArchive.Links;

/// <summary>Hexadecimal digits.</summary>
internal static class HexDigit
{
    /// <summary>The value of one digit, 0 to 15; -1 when it is none.</summary>
    internal static int Value(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>The byte that two digits stand for; -1 when they are none.</summary>
    internal static int Byte(char high, char low) => Value(high) is var h and >= 0 && Value(low) is var l and >= 0 ? h * 16 + l : -1;
}
