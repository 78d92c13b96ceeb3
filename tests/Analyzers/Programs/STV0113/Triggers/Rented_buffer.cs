using Stevedore;
using System.Buffers;

public sealed class Picture : IArchivable
{
    private byte[] _data = [];

    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
        {
            throw new NotSupportedException();
        }

        int length = archive.ReadInt32();
        byte[] rented = [|ArrayPool<byte>.Shared.Rent(length)|];
        archive.ReadExactly(rented.AsSpan(0, length));
        _data = rented;
    }
}
