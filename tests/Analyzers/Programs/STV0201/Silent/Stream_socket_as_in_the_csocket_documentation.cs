using Stevedore;

using var socket = new ArchiveSocket();
socket.Create();
socket.Connect("localhost", 5000);
using var file = new SocketFile(socket);
using var output = new Archive(file, ArchiveMode.Store);
using var input = new Archive(file, ArchiveMode.Load);
output.Write("hello");
output.Flush();
Console.WriteLine(input.ReadString());
