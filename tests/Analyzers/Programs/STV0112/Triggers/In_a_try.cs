using System.Net.Sockets;
using Stevedore;

public static class Server
{
    public static void Serve(Socket socket)
    {
        bool running = true;
        while (running)
        {
            try
            {
                using NetworkStream stream = new(socket);
                using Archive archive = [|new(stream, ArchiveMode.Load)|];
                running = archive.ReadBoolean();
            }
            catch (IOException)
            {
                running = false;
            }
        }
    }
}
