using Stevedore;
using StevedoreConsole;

Port emden = new() { Name = "Emden", Latitude = 53.35 };
Ship delia = new() { Name = "Delia", Home = emden, Calls = { emden, new Port { Name = "Oslo", Latitude = 59.9 } } };

Archive.Save("fleet.dat", delia);
Ship again = Archive.Load<Ship>("fleet.dat");

Console.WriteLine($"{again.Name} from {again.Home?.Name} calls at {string.Join(", ", again.Calls.Select(static port => port.Name))}.");
