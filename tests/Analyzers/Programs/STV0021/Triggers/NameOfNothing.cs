// File: Library.cs
namespace Lib;

public class Order
{
    public string? Customer { get; set; }
}
// File: App.cs
using Lib;
using Stevedore;

[assembly: [|ArchiveFormatterFor(typeof(Order), Except = ["Costumer"])|]]
