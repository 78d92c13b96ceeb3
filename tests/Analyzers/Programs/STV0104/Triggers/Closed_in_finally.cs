using System.IO.Pipes;
using Stevedore;

public static class Tool
{
    public static int Main(string[] args)
    {
        using NamedPipeClientStream pipe = new(args[0]);
        pipe.Connect();
        Archive archive = new(pipe, ArchiveMode.Load);
        int code;
        try
        {
            code = archive.ReadInt32();
        }
        finally
        {
            archive.Close();
        }

        return code + [|pipe.ReadByte()|];
    }
}
