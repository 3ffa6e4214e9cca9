namespace EmbedArchive.Normalize;

/// <summary>One author of all that was said: parts that the trusted source lacks come from others, but only when they mean the same account.</summary>
internal static class AuthorMerge
{
    internal static Author? Choose(FieldMerge fields)
    {
        var ranked = fields.Candidates(Precedence.Author, facts => facts.Author);
        if (ranked.Count == 0) return null;
        var chosen = ranked[0].Value;
        foreach (var other in ranked.Skip(1))
            if (MayBeSame(chosen, other.Value)) chosen = Filled(chosen, other.Value);

        Note(fields, ranked, chosen, "/author/id", a => a.Id);
        Note(fields, ranked, chosen, "/author/handle", a => a.Handle);
        Note(fields, ranked, chosen, "/author/displayName", a => a.DisplayName);
        Note(fields, ranked, chosen, "/author/url", a => a.Url);
        Note(fields, ranked, chosen, "/author/avatar", a => a.Avatar?.Url);
        Note(fields, ranked, chosen, "/author/verified", a => a.Verified?.ToString());
        Note(fields, ranked, chosen, "/author/verifiedKind", a => a.VerifiedKind);
        Note(fields, ranked, chosen, "/author/bot", a => a.Bot?.ToString());
        Note(fields, ranked, chosen, "/author/protected", a => a.Protected?.ToString());
        Note(fields, ranked, chosen, "/author/description", a => a.Description);
        return chosen;
    }

    /// <summary>Ids tell, else handles, else names; where none can be compared nothing speaks against it.</summary>
    internal static bool MayBeSame(Author a, Author b) =>
        a.Id is not null && b.Id is not null ? a.Id == b.Id
        : a.Handle is not null && b.Handle is not null ? string.Equals(a.Handle, b.Handle, StringComparison.OrdinalIgnoreCase)
        : a.DisplayName is null || b.DisplayName is null || string.Equals(a.DisplayName, b.DisplayName, StringComparison.OrdinalIgnoreCase);

    private static Author Filled(Author author, Author other) => author with
    {
        Id = author.Id ?? other.Id,
        Handle = author.Handle ?? other.Handle,
        DisplayName = author.DisplayName ?? other.DisplayName,
        Url = author.Url ?? other.Url,
        Avatar = author.Avatar ?? other.Avatar,
        Verified = author.Verified ?? other.Verified,
        VerifiedKind = author.VerifiedKind ?? other.VerifiedKind,
        Bot = author.Bot ?? other.Bot,
        Protected = author.Protected ?? other.Protected,
        Description = author.Description ?? other.Description,
    };

    /// <summary>The sources of one part. A source whose part was passed over is in dispute with the one that was taken.</summary>
    private static void Note(FieldMerge fields, IReadOnlyList<Candidate<Author>> authors, Author chosen, string pointer, Func<Author, string?> part)
    {
        if (part(chosen) is not { } taken) return;
        var ranked = authors.Where(a => part(a.Value) is not null).Select(a => new Candidate<string>(a.Source, part(a.Value)!)).ToList();
        fields.Settle(pointer, ranked, ranked.First(c => c.Value == taken), MergeRule.Rank, same: Same);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
