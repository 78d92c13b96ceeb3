using System.Globalization;

namespace Stevedore.Soak.Report;

/// <summary>Prints what came of it: the ledger, and how what the process holds went from the first minute to the last.</summary>
internal static class Table
{
    public static void Print(Ledger ledger, IReadOnlyList<Sample> samples)
    {
        Row("connections", string.Join(", ", ledger.Connections.Select(static kind => $"{kind.Value:N0} {kind.Key}")));
        Row("messages sent, received, answered", string.Create(
            CultureInfo.InvariantCulture, $"{ledger.Sent:N0}, {ledger.Received:N0}, {ledger.Answered:N0}"));
        Row("lost, doubled, reordered, corrupted", string.Create(
            CultureInfo.InvariantCulture, $"{ledger.Lost:N0}, {ledger.Doubled:N0}, {ledger.Reordered:N0}, {ledger.Corrupted:N0}"));
        foreach (string surprise in ledger.Surprises)
            Row("surprise", surprise);

        Console.WriteLine();
        Console.WriteLine($"{"minute",8} {"messages",12} {"resident MB",12} {"managed MB",12} {"handles",9} {"threads",9}");
        foreach (IGrouping<int, Sample> minute in samples.GroupBy(static sample => (int)(sample.Seconds / 60)))
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{minute.Key,8} {minute.Last().Messages,12:N0} {minute.Max(static s => s.ResidentMegabytes),12:N0} "
                    + $"{minute.Max(static s => s.ManagedMegabytes),12:N0} {minute.Max(static s => s.Handles),9:N0} "
                    + $"{minute.Max(static s => s.Threads),9:N0}"));
        }
    }

    private static void Row(string name, string value) => Console.WriteLine($"{name,-36} {value}");
}
