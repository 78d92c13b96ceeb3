using Stevedore;

public class PacketTests
{
    public void Rest_of_the_packet_is_left()
    {
        MemoryStream memory = new([1, 0, 0, 0, 9]);
        using (Archive archive = new(memory, ArchiveMode.Load))
            archive.ReadInt32();
        if (memory.ReadByte() != 9)
            throw new InvalidOperationException();
    }
}
