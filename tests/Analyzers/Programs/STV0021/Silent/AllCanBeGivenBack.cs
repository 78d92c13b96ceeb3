// File: Library.cs
namespace Lib;

public record Order(string Customer, int Number)
{
    public required decimal Total { get; init; }
    public string? Note;
    public event EventHandler? Changed;
    public Action? Done { get; }
    public static int Count { get; }
    public int this[int index] => index;

    public void Raise() => Changed?.Invoke(this, EventArgs.Empty);
}
// File: App.cs
using Lib;
using Stevedore;

[assembly: ArchiveFormatterFor(typeof(Order))]

namespace App;

[Serializable]
public partial class Shelf
{
    public List<Order> Orders = [];
}
