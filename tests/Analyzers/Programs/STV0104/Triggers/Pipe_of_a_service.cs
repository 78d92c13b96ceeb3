using System.IO.Pipes;
using Stevedore;

public sealed class PipeService
{
    public void Serve(string name)
    {
        using var pipe = new NamedPipeServerStream(name, PipeDirection.InOut);
        pipe.WaitForConnection();
        int command;
        using (var archive = new Archive(pipe, ArchiveMode.Load))
            command = archive.ReadInt32();
        Span<byte> payload = stackalloc byte[16];
        int got = [|pipe.Read(payload)|];
        Console.WriteLine($"{command}: {got} bytes");
    }
}
