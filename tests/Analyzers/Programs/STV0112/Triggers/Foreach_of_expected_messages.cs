using System.Net.Sockets;
using Stevedore;

public static class Client
{
    public static void Collect(Socket socket, IEnumerable<string> questions)
    {
        foreach (string question in questions)
        {
            using Archive answers = [|new(new NetworkStream(socket), ArchiveMode.Load)|];
            Console.WriteLine(question + answers.ReadString());
        }
    }
}
