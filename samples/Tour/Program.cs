using System.Text;
using Cargo;
using Chat;
using Notifications;
using PacketExchange;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine("The chat of MFC's CHATTER and CHATSRVR, over real sockets");
Console.WriteLine();
ChatDemo.Run(Console.Out);

Console.WriteLine();
Console.WriteLine("The packet exchange of MFC's documentation");
Console.WriteLine();
ExchangeDemo.Run(Console.Out);

Console.WriteLine();
Console.WriteLine("Sockets that notify a program on its own thread, as CAsyncSocket does");
Console.WriteLine();
NotificationsDemo.Run(Console.Out);

Console.WriteLine();
Console.WriteLine("Documents of an MFC program: loaded, printed, and saved again as they were");
Console.WriteLine();
bool allIdentical = CargoDemo.Run(Console.Out, CargoDemo.Documents);

Console.WriteLine(allIdentical ? "All copies are identical." : "A copy differs from its original.");
return allIdentical ? 0 : 1;
