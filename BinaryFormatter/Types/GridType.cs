using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Stevedore.Payloads;

/// <summary>An array of several dimensions.</summary>
/// <param name="make">Makes one of these lengths.</param>
internal sealed class GridType<TGrid, T>(Func<int[], TGrid> make) : PayloadType(typeof(TGrid)) where TGrid : class
{
    public override bool ReadsElements => true;

    public override object? Create(PayloadRecord record)
    {
        record.Count<T>();
        return make(record.Lengths.ToArray());
    }

    public override object? Complete(object? created, PayloadRecord record)
    {
        Array grid = (Array)(object)(TGrid)created!;
        record.Fill(MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(grid)), grid.Length));
        return created;
    }
}
