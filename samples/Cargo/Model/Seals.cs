using Stevedore;

namespace Cargo;

/// <summary>Numbers behind a count of one byte, which the C++ program wrote by hand, and so this is written by hand.</summary>
public struct Seals : IArchivable
{
    private ushort[]? _numbers;

    public readonly IReadOnlyList<ushort> Numbers => _numbers ?? [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            archive.Write(checked((byte)Numbers.Count));
            archive.WriteArray<ushort>(_numbers);
        }
        else
        {
            _numbers = archive.ReadArray<ushort>(archive.ReadByte());
        }
    }
}
