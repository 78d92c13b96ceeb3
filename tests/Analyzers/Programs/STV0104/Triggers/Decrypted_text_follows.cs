using System.Security.Cryptography;
using Stevedore;

public static class Vault
{
    public static int Open(Stream file, ICryptoTransform key)
    {
        using CryptoStream clear = new(file, key, CryptoStreamMode.Read);
        int version;
        using (Archive archive = new(clear, ArchiveMode.Load))
            version = archive.ReadByte();
        return version == 1 ? [|clear.ReadByte()|] : -1;
    }
}
