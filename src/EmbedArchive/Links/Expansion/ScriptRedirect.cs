using System.Globalization;
using System.Text;

namespace EmbedArchive.Links;

/// <summary>
/// Finds a literal address that a script assigns to its page's location: <c>location = "…"</c>, <c>.href = "…"</c>,
/// <c>location.replace("…")</c>, <c>.assign("…")</c>, also by <c>window["location"]</c>. No script is run: what is put together from parts is not
/// known, and what stands in a function is only mentioned.
/// </summary>
internal ref struct ScriptRedirect(ReadOnlySpan<char> script)
{
    private static readonly string[] Owners = ["window", "document", "self", "top", "parent", "globalThis"];
    private static readonly string[] Declarations = ["var", "let", "const", "function"];

    private readonly ReadOnlySpan<char> _script = script;
    private readonly Stack<bool> _braces = new();
    private int _at;
    private int _functions;
    private bool _nextBraceIsFunction;

    /// <summary>The address, raw; null when there is none that can be read.</summary>
    /// <param name="script">The script.</param>
    /// <param name="computed">Whether it goes somewhere else than to a literal outside of functions.</param>
    /// <param name="mentioned">The literal that it goes to inside of a function, raw.</param>
    internal static string? Find(ReadOnlySpan<char> script, out bool computed, out string? mentioned)
    {
        var reader = new ScriptRedirect(script);
        return reader.Find(out computed, out mentioned);
    }

    private string? Find(out bool computed, out string? mentioned)
    {
        (computed, mentioned) = (false, null);
        var (owner, declared) = (true, false);
        while (_at < _script.Length)
        {
            var c = _script[_at];
            if (SkipComment()) continue;
            if (c is '"' or '\'' or '`')
            {
                var isIndex = _at > 0 && _script[_at - 1] == '[';
                SkipLiteral(out var literal);
                if (!isIndex || literal != "location" || Next(0) != ']') continue;
                _at++;
                if (!IsGoing(out var indexed)) continue;
                if (indexed is not null && _functions == 0) return indexed;
                (computed, mentioned) = (true, mentioned ?? indexed);
                continue;
            }
            else if (c == '{') OpenBrace();
            else if (c == '}') CloseBrace();
            else if (c == '=' && Next(1) == '>') Arrow();
            else if (IsName(c))
            {
                var word = TakeWord();
                if (word is "function") _nextBraceIsFunction = true;
                if (word is "location" && owner && !declared && IsGoing(out var target))
                {
                    if (target is not null && _functions == 0) return target;
                    (computed, mentioned) = (true, mentioned ?? target);
                }
                declared = Array.IndexOf(Declarations, word.ToString()) >= 0;
                // After window. or document. the name is still the page's; after any other dot it is something else's.
                owner = Next(0) != '.' || Array.IndexOf(Owners, word.ToString()) >= 0;
                continue;
            }
            else if (!char.IsWhiteSpace(c))
            {
                declared = false;
                if (c != '.') owner = true;
            }
            if (_at < _script.Length) _at++;
        }
        return null;
    }

    /// <summary>Whether what follows <c>location</c> leaves the page; with the literal when it is one.</summary>
    private bool IsGoing(out string? target)
    {
        target = null;
        SkipBlank();
        if (_script[_at..].StartsWith("['href']") || _script[_at..].StartsWith("[\"href\"]"))
        {
            _at += "['href']".Length;
            SkipBlank();
        }
        else if (Next(0) == '.')
        {
            _at++;
            SkipBlank();
            var member = TakeWord();
            SkipBlank();
            if (member is "replace" or "assign" && Next(0) == '(') return TakeArgument(')', out target);
            if (member is not "href") return false;
        }
        return Next(0) == '=' && Next(1) is not ('=' or '>') && TakeArgument('\0', out target);
    }

    private bool TakeArgument(char close, out string? target)
    {
        _at++;
        SkipBlank();
        target = null;
        if (Next(0) is not ('"' or '\'' or '`')) return true;
        SkipLiteral(out var text);
        var end = _at;
        SkipBlank();
        // A line ends a statement where the next one begins with a name.
        var isWhole = close == ')' ? Next(0) == ')' : Next(0) is ';' or '}' or '\0' or '<' || (IsName(Next(0)) && _script[end.._at].IndexOfAny('\r', '\n') >= 0);
        target = isWhole ? text : null;
        return true;
    }

    private void OpenBrace()
    {
        if (_braces.Count > 10_000) return; // No page that redirects nests so.
        _braces.Push(_nextBraceIsFunction);
        if (_nextBraceIsFunction) _functions++;
        _nextBraceIsFunction = false;
    }

    private void CloseBrace()
    {
        if (_braces.TryPop(out var wasFunction) && wasFunction) _functions--;
    }

    private void Arrow()
    {
        _at++;
        _nextBraceIsFunction = true;
    }

    private readonly char Next(int ahead) => _at + ahead < _script.Length ? _script[_at + ahead] : '\0';

    private static bool IsName(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    private ReadOnlySpan<char> TakeWord()
    {
        var start = _at;
        while (IsName(Next(0))) _at++;
        return _script[start.._at];
    }

    private void SkipBlank()
    {
        while (_at < _script.Length && (char.IsWhiteSpace(_script[_at]) || SkipComment()))
            if (_at < _script.Length && char.IsWhiteSpace(_script[_at])) _at++;
    }

    private bool SkipComment()
    {
        if (Next(0) != '/' || Next(1) is not ('/' or '*')) return false;
        var line = Next(1) == '/';
        var rest = _script[(_at + 2)..];
        var end = line ? rest.IndexOfAny('\r', '\n') : rest.IndexOf("*/");
        _at = end < 0 ? _script.Length : _at + 2 + end + (line ? 0 : 2);
        return true;
    }

    /// <summary>Goes behind a string literal; its text with escapes undone, null when it is put together.</summary>
    private void SkipLiteral(out string? text)
    {
        var quote = _script[_at++];
        StringBuilder? literal = new();
        text = null;
        while (_at < _script.Length && _script[_at] != quote)
        {
            if (quote != '`' && (_script[_at] is '\r' or '\n')) return;
            if (quote == '`' && _script[_at] == '$' && Next(1) == '{') literal = null;
            if (_script[_at] == '\\')
            {
                TakeEscape(literal);
                continue;
            }
            literal?.Append(_script[_at]);
            _at++;
        }
        if (_at < _script.Length) _at++;
        text = literal?.ToString();
    }

    private void TakeEscape(StringBuilder? literal)
    {
        var kind = Next(1);
        if (kind == 'u' && Next(2) == '{' && _script[(_at + 3)..].IndexOf('}') is > 0 and <= 6 and var length
            && int.TryParse(_script.Slice(_at + 3, length), NumberStyles.AllowHexSpecifier, null, out var scalar) && Rune.IsValid(scalar))
        {
            literal?.Append(new Rune(scalar).ToString());
            _at += 4 + length;
            return;
        }
        var digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
        if (digits > 0 && _at + 2 + digits <= _script.Length && int.TryParse(_script.Slice(_at + 2, digits), NumberStyles.AllowHexSpecifier, null, out var code))
        {
            literal?.Append((char)code);
            _at += 2 + digits;
            return;
        }
        if (kind is not ('\0' or '\r' or '\n')) literal?.Append(kind is 'n' or 't' or 'r' ? ' ' : kind);
        _at = Math.Min(_at + 2, _script.Length);
    }
}
