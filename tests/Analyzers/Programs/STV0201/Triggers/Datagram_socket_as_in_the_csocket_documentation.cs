using System.Net.Sockets;
using Stevedore;

var socket = new ArchiveSocket();
socket.Create(5000, SocketType.Dgram);
var file = [|new SocketFile(socket)|];
var input = new Archive(file, ArchiveMode.Load);
Console.WriteLine(input.ReadString());
