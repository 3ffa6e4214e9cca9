namespace EmbedArchive;

/// <summary>A call in a script of the page that draws an embed.</summary>
/// <param name="Function">The function as it is called: <c>VK.Widgets.Post</c>.</param>
/// <param name="Addresses">
/// Templates of the item's address over the literal arguments, tried in order: <c>{0}</c> by position, <c>{video}</c> by the name of a member of an object.
/// </param>
public sealed record ScriptCall(string Function, params IReadOnlyList<string> Addresses);
