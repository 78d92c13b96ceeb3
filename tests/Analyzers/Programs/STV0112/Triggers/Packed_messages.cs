using System.IO.Compression;
using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(NetworkStream network)
    {
        while (network.CanRead)
        {
            using GZipStream unpacked = new(network, CompressionMode.Decompress, leaveOpen: true);
            using Archive archive = [|new(unpacked, ArchiveMode.Load)|];
            Console.WriteLine(archive.ReadString());
        }
    }
}
