using System.ComponentModel;

namespace Stevedore.Mfc;

/// <summary>Strings behind a DWORD that counts them, as <c>CComBSTR</c> has them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BinaryStrings
{
    /// <summary>
    /// Stores DWORD length in characters and UTF-16 units, no mark. MFC: <c>CComBSTR::WriteToStream</c>, <c>operator&lt;&lt;(CComBSTR)</c>.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The string; <see langword="null"/> is stored as empty, as a null BSTR is one.</param>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteBinaryString(this Archive archive, string? value)
    {
        archive.EnsureLengthStorable(value?.Length ?? 0);
        archive.Buffer.Write((uint)(value?.Length ?? 0));
        archive.Buffer.WriteUnits(value);
    }

    /// <summary>Loads DWORD length in characters and UTF-16 units. MFC: <c>operator&gt;&gt;(CComBSTR)</c>.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static string ReadBinaryString(this Archive archive) => ReadUnits(archive, sizeof(char) * (long)archive.Buffer.Read<uint>());

    /// <summary>Loads so many bytes of UTF-16 units.</summary>
    internal static string ReadUnits(Archive archive, long size)
    {
        archive.EnsureLengthAllowed((ulong)size / sizeof(char));
        return archive.ReadUnits((int)size);
    }
}
