namespace Stevedore.Tool.Import.Cpp;

/// <summary>What the sources are to be read with.</summary>
internal sealed record ParserOptions
{
    /// <summary>Macros, as <c>NAME</c> or <c>NAME=value</c>.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Folders of headers.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    /// <summary>TCHAR is <c>wchar_t</c>, and a CString is written in UTF-16.</summary>
    public bool IsUnicode { get; init; }

    /// <summary>The file of libclang; the one of the package if null.</summary>
    public string? LibClang { get; init; }
}
