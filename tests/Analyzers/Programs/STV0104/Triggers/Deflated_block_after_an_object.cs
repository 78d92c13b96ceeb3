using System.IO.Compression;
using Stevedore;

public sealed class Importer
{
    public async Task ImportAsync(DeflateStream stream, Stream target)
    {
        using (var archive = new Archive(stream, ArchiveMode.Load))
            Console.WriteLine(archive.ReadObject());
        await [|stream.CopyToAsync(target)|];
    }
}
