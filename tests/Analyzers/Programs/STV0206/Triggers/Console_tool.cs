using Stevedore;

using ArchiveSocket listener = new();
listener.Create(700);
listener.Listen();
ArchiveSocket client = [|new ArchiveSocket()|];
listener.Accept(client);
Console.WriteLine("connected; press a key");
Console.ReadLine();
