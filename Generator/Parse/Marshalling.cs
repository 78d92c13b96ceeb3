namespace Stevedore.Generator.Parse;

/// <summary>What <c>[MarshalAs]</c> says about the form of a member on the wire.</summary>
internal enum Marshalling
{
    Default,

    /// <summary><c>UnmanagedType.Bool</c>: a BOOL of four bytes.</summary>
    Bool32,

    /// <summary><c>UnmanagedType.LPStr</c>: a CStringA, whatever the archive's own kind of string.</summary>
    AnsiString,

    /// <summary><c>UnmanagedType.LPWStr</c>: a CStringW, whatever the archive's own kind of string.</summary>
    UnicodeString,
}
