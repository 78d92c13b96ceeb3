using Stevedore;

namespace PacketExchange;

/// <summary>A header, as many copies of a byte as it says, and a text about them.</summary>
/// <remarks>On the wire: BYTE value, WORD copies, the copies, CString text.</remarks>
/// <param name="Value">The byte.</param>
/// <param name="Copies">How often it follows the header.</param>
/// <param name="Text">What the sender says about the packet.</param>
public sealed record Packet(byte Value, ushort Copies, string Text)
{
    /// <summary>Receives a packet and checks that its bytes are what its header says.</summary>
    /// <exception cref="InvalidDataException">A byte is not.</exception>
    /// <exception cref="IOException">The connection has ended or is broken.</exception>
    public static Packet LoadFrom(Archive archive)
    {
        byte value = archive.ReadByte();
        byte[] copies = archive.ReadBytes(archive.ReadUInt16());
        int wrong = copies.AsSpan().IndexOfAnyExcept(value);
        if (wrong >= 0)
            throw new InvalidDataException($"Byte {wrong} of the packet is {copies[wrong]}, not {value}.");
        return new Packet(value, (ushort)copies.Length, archive.ReadString() ?? "");
    }

    /// <summary>Puts the packet into the archive; it is sent when that is flushed, or full.</summary>
    public void StoreTo(Archive archive)
    {
        archive.Write(Value);
        archive.Write(Copies);
        byte[] copies = new byte[Copies];
        copies.AsSpan().Fill(Value);
        archive.Write(copies);
        archive.Write(Text);
    }
}
