using Stevedore;

public sealed record Head(short Version, string? Title, byte[] Icon);

public static class Explorer
{
    public static Head? HeadOf(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        if (archive.ReadUInt32() != 0x47495053)
            return null;
        short version = archive.ReadInt16();
        string? title = archive.ReadString();
        return new Head(version, title, archive.ReadBytes(64));
    }
}
