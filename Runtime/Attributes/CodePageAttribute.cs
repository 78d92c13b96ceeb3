namespace Stevedore;

/// <summary>
/// Stores the text of a member in a code page of its own, as a CStringA, whatever <see cref="Archive.UnicodeStrings"/> and
/// <see cref="Archive.AnsiEncoding"/> say.
/// </summary>
/// <remarks>
/// MFC example: a <c>CStringA</c> that a Japanese program filled: <c>[CodePage(932)] string _name</c>. Text in UTF-16 is loaded too.
/// </remarks>
/// <param name="number">The number that Windows gives the code page, such as 932 or 1252.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class CodePageAttribute(int number) : Attribute
{
    /// <summary>The number that Windows gives the code page.</summary>
    public int Number { get; } = number;
}
