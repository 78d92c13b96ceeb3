// File: Library.cs
namespace Lib;

public class Order
{
    public Order(string customer) => Customer = customer;

    public string Customer { get; }

    public DateTime Made { get; } = DateTime.Now;

    public int Total => 3;
}
// File: App.cs
[assembly: [|Stevedore.ArchiveFormatterFor(typeof(Lib.Order), Except = new[] { nameof(Lib.Order.Total) })|]]
