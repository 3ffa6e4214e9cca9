using System.Globalization;
using System.Text;

namespace EmbedArchive.Render;

/// <summary>Writes a character that the encoding lacks as a numeric character reference, so that a card reads the same in a legacy page.</summary>
internal sealed class NumericReferenceFallback : EncoderFallback
{
    internal static NumericReferenceFallback Instance { get; } = new();

    /// <summary><c>&amp;#x10FFFF;</c></summary>
    public override int MaxCharCount => 10;

    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : EncoderFallbackBuffer
    {
        private string text = "";
        private int next;

        public override int Remaining => text.Length - next;

        // Half of a pair means nothing by itself.
        public override bool Fallback(char charUnknown, int index) => Begin(char.IsSurrogate(charUnknown) ? 0xFFFD : charUnknown);

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) => Begin(char.ConvertToUtf32(charUnknownHigh, charUnknownLow));

        public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0) return false;
            next--;
            return true;
        }

        public override void Reset() => (text, next) = ("", 0);

        private bool Begin(int codePoint)
        {
            (text, next) = (string.Create(CultureInfo.InvariantCulture, $"&#x{codePoint:X};"), 0);
            return true;
        }
    }
}
