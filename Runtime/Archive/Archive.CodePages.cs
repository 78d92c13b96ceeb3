using System.Collections.Concurrent;
using System.Text;

namespace Stevedore;

/// <content>Text in a code page that one member has for itself.</content>
public sealed partial class Archive
{
    private static readonly ConcurrentDictionary<int, Encoding> s_codePages = new();

    /// <summary>Stores a string in a code page. MFC: <c>operator&lt;&lt;(CStringA)</c> of a text in that code page.</summary>
    /// <exception cref="NotSupportedException">There is no code page of that number.</exception>
    /// <inheritdoc cref="Write(string)" path="/exception"/>
    public void WriteAnsiString(string? value, int codePage) => WriteAnsiString(value, EncodingOf(codePage));

    /// <summary>Loads a string that is in a code page, or in UTF-16, as it was stored.</summary>
    /// <exception cref="NotSupportedException">There is no code page of that number.</exception>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public string? ReadString(int codePage) => ReadAnyString(EncodingOf(codePage));

    internal Encoding EncodingOf(int codePage) => codePage == 0
        ? _ansiEncoding
        : s_codePages.GetOrAdd(codePage, static number => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number));
}
