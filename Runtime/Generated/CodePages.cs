using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text;
using Stevedore.Wire;

namespace Stevedore.Generated;

/// <summary>Text in a code page that one member has for itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CodePages
{
    private static readonly ConcurrentDictionary<int, CodePage> s_codePages = new();

    /// <summary>Stores a string in a code page. MFC: <c>operator&lt;&lt;(CStringA)</c> of a text in that code page.</summary>
    /// <exception cref="NotSupportedException">There is no code page of that number.</exception>
    /// <inheritdoc cref="Archive.Write(string)" path="/exception"/>
    public static void WriteAnsiString(this Archive archive, string? value, int codePage) =>
        archive.WriteAnsiString(value, archive.CodePageOf(codePage));

    /// <summary>Loads a string that is in a code page, or in UTF-16, as it was stored.</summary>
    /// <exception cref="NotSupportedException">There is no code page of that number.</exception>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static string? ReadString(this Archive archive, int codePage) => archive.ReadAnyString(archive.CodePageOf(codePage));

    /// <summary>A code page by its number; that of the archive for 0.</summary>
    internal static CodePage CodePageOf(this Archive archive, int codePage) =>
        codePage == 0 ? archive.AnsiCodePage : s_codePages.GetOrAdd(codePage, Find);

    private static CodePage Find(int codePage) =>
        CodePage.Of(CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage));
}
