using System.Text;
using Stevedore;
using Stevedore.Mfc;

namespace Cargo;

/// <summary>
/// Prints every value of a manifest, one on a line, as the C++ program printed what it had loaded. An object is printed where it is first
/// met, with the number that it has in the archive, and later as that number.
/// </summary>
public sealed class ManifestPrinter(TextWriter output, CargoDocument document)
{
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<RuntimeClass> _classes = [];
    private readonly List<string> _map = [];

    public void Print()
    {
        Manifest manifest = document.Manifest;
        Number(manifest, "document CManifest");
        Line("magic", Quoted(Manifest.Magic));
        Line("fileVersion", manifest.FileVersion);
        Line("shipName", Quoted(manifest.ShipName));
        Line("departure", Date(manifest.Departure));
        Line("written", Text($"{manifest.Written.Seconds} {manifest.Written.ToDateTimeOffset():yyyy-MM-ddTHH:mm:ssZ}"));
        Line("hazardous", manifest.Hazardous ? 1 : 0);
        List("ports", manifest.Ports, Print);
        List("containers", manifest.Containers, Print);
        Print(manifest.Remarks);
        Print("flagship", manifest.Flagship);
        Line("reserved", manifest.Reserved is null ? "null" : Reference(manifest.Reserved));
        Line("map.count", _map.Count);
        foreach (string entry in _map)
            output.WriteLine(entry);
    }

    private void Print(string path, Port? port)
    {
        if (!Begin(path, port))
            return;
        Line($"{path}.name", Quoted(port!.Name));
        Line($"{path}.latitude", Number(port.Latitude));
        Line($"{path}.longitude", Number(port.Longitude));
        Line($"{path}.berth", port.Berth);
    }

    private void Print(string path, Container? container)
    {
        if (!Begin(path, container))
            return;
        Line($"{path}.code", Quoted(container!.Code));
        Line($"{path}.grossWeight", Number(container.GrossWeight));
        Print($"{path}.origin", container.Origin);
        Print($"{path}.destination", container.Destination);
        Line($"{path}.owner", Reference(container.Owner!));
        Line($"{path}.insured", Money(container.Insured));
        List($"{path}.weights", container.Weights, (p, w) => Line(p, Number(w)));
        List($"{path}.seals", container.Seals, (p, s) => Line(p, s));
        Line($"{path}.isoCode", Convert.ToHexStringLower(container.IsoCode));
        switch (container)
        {
            case DryContainer dry:
                Line($"{path}.stackLimit", dry.StackLimit);
                Line($"{path}.vented", dry.Vented ? 1 : 0);
                break;
            case ReeferContainer reefer:
                Print(path, reefer);
                break;
            case TankContainer tank:
                Print(path, tank);
                break;
        }
    }

    private void Print(string path, ReeferContainer reefer)
    {
        const string Absent = "(not in this generation)";
        int generation = document.Schemas["CReeferContainer"];
        Line($"{path}.schemaRead", generation);
        Line($"{path}.setpoint", Text($"{reefer.Setpoint:G9} bits={BitConverter.SingleToUInt32Bits(reefer.Setpoint):x8}"));
        if (generation >= 2)
            Line($"{path}.maxUnplugged", reefer.MaxUnplugged.Seconds);
        else
            Line($"{path}.maxUnplugged", Absent);
        if (generation >= 3)
            List($"{path}.alarms", reefer.Alarms, (p, a) => Line(p, Quoted(a)));
        else
            Line($"{path}.alarms", Absent);
    }

    private void Print(string path, TankContainer tank)
    {
        Line($"{path}.unNumber", tank.UnNumber);
        Line($"{path}.valve", $"{tank.Valve.X},{tank.Valve.Y}");
        Line($"{path}.footprint", $"{tank.Footprint.Width},{tank.Footprint.Height}");
        Line($"{path}.placard", $"{tank.Placard.Left},{tank.Placard.Top},{tank.Placard.Right},{tank.Placard.Bottom}");
        Line($"{path}.serial", tank.Serial);
        List($"{path}.inspections", tank.Inspections, Print);
    }

    private void Print(string path, Inspection? inspection)
    {
        if (!Begin(path, inspection))
            return;
        Line($"{path}.when", Date(inspection!.When));
        Line($"{path}.inspector", Quoted(inspection.Inspector));
        Print($"{path}.previous", inspection.Previous);
    }

    private void Print(Dictionary<string, string> remarks)
    {
        Line("remarks.count", remarks.Count);
        Comparer<byte[]> byBytes = Comparer<byte[]>.Create(static (a, b) => a.AsSpan().SequenceCompareTo(b));
        foreach ((string key, string value) in remarks.OrderBy(r => Encoding.UTF8.GetBytes(r.Key), byBytes))
            output.WriteLine($"remarks[{Quoted(key)}] = {Quoted(value)}");
    }

    private void List<T>(string path, IReadOnlyList<T> items, Action<string, T> print)
    {
        Line($"{path}.count", items.Count);
        for (int i = 0; i < items.Count; i++)
            print($"{path}[{i}]", items[i]);
    }

    /// <summary>
    /// Prints null or the number of an object; whether its members are to be printed, because it is met for the first time.
    /// </summary>
    private bool Begin(string path, IRuntimeObject? value)
    {
        if (value is null)
        {
            Line(path, "null");
            return false;
        }
        if (_numbers.ContainsKey(value))
        {
            Line(path, Reference(value));
            return false;
        }
        RuntimeClass runtimeClass = value.GetRuntimeClass();
        if (_classes.Add(runtimeClass))
            _map.Add($"map[{_map.Count + 1}] = class {runtimeClass.Name} schema {document.Schemas[runtimeClass.Name]}");
        Number(value, $"object {runtimeClass.Name}");
        Line(path, $"{Reference(value)} {runtimeClass.Name}");
        return true;
    }

    private void Number(object value, string description)
    {
        _numbers[value] = _map.Count + 1;
        _map.Add($"map[{_map.Count + 1}] = {description}");
    }

    private string Reference(object value) => $"#{_numbers[value]}";

    private static string Date(OleDateTime date) =>
        Text($"{Nearest(date.ToDateTime()):yyyy-MM-dd HH:mm:ss} status={(int)date.Status} {Bits(date.Days)}");

    private static DateTime Nearest(DateTime time) =>
        new((time.Ticks + TimeSpan.TicksPerSecond / 2) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);

    private static string Money(OleCurrency money) =>
        Text($"{decimal.FromOACurrency(money.TenThousandths):0.0000} status={(int)money.Status} raw={money.TenThousandths}");

    private static string Number(double value) => Text($"{value:G17} {Bits(value)}");

    private static string Bits(double value) => Text($"bits={BitConverter.DoubleToUInt64Bits(value):x16}");

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private void Line(string path, string value) => output.WriteLine($"{path} = {value}");

    private void Line(string path, long value) => output.WriteLine(Text($"{path} = {value}"));
}
