using System.Runtime.CompilerServices;
using Stevedore;

namespace Cargo;

/// <summary>Twelve bytes without a count, padded with zeros. C++: char m_isoCode[12].</summary>
public struct IsoCode : IArchivable
{
    private Characters _characters;

    public readonly string Hex => Convert.ToHexString(_characters[..]);

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_characters[..]);
        else
            archive.ReadExactly(_characters);
    }

    public override readonly string ToString() => System.Text.Encoding.ASCII.GetString(_characters[..]).TrimEnd('\0');

    [InlineArray(12)]
    private struct Characters
    {
        private byte _first;
    }
}
