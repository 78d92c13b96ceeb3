using System.Net.Sockets;
using Stevedore;

public sealed class Service(Socket socket, Func<int, Task> handle)
{
    public async Task RunAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            int code;
            using (NetworkStream stream = new(socket))
            using (Archive archive = [|new(stream, ArchiveMode.Load)|])
                code = archive.ReadInt32();
            await handle(code);
        }
    }
}
