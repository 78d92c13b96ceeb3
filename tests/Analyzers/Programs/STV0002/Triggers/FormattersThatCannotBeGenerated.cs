// File: Library.cs
using System.Collections;

namespace Lib;

public abstract class Shape
{
    public int Size { get; set; }
}

public class Names : IEnumerable<string>
{
    public int Capacity { get; set; }
    public IEnumerator<string> GetEnumerator() => throw new NotSupportedException();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public class Sealed
{
    private Sealed() { }
    public int Size { get; set; }
}

public class Holder
{
    public Stream? Content { get; set; }
    public Inner? Inner { get; set; }
}

public class Inner
{
    public int Size { get; set; }
}

public class Empty;

public class Pair<T>
{
    public T? First { get; set; }
}

public class Must
{
    public required string Name { get; set; }
    public int Size { get; set; }
}

public class Failed : Exception
{
    public int Size { get; set; }
}

[Serializable]
public partial class Known
{
    public int Size;
}
// File: App.cs
using Lib;
using Stevedore;

[assembly: [|ArchiveFormatterFor(typeof(Shape))|]]
[assembly: [|ArchiveFormatterFor(typeof(Names))|]]
[assembly: [|ArchiveFormatterFor(typeof(Sealed))|]]
[assembly: [|{|STV0002:ArchiveFormatterFor(typeof(Holder))|}|]]
[assembly: [|ArchiveFormatterFor(typeof(Empty))|]]
[assembly: [|ArchiveFormatterFor(typeof(Pair<>))|]]
[assembly: [|ArchiveFormatterFor(typeof(Must), Except = ["Name"])|]]
[assembly: [|ArchiveFormatterFor(typeof(Failed))|]]
[assembly: [|ArchiveFormatterFor(typeof(Known))|]]
[assembly: [|ArchiveFormatterFor(typeof(int))|]]
[assembly: [|ArchiveFormatterFor(typeof(List<int>))|]]
[assembly: [|ArchiveFormatterFor(typeof(int[]))|]]
[assembly: [|ArchiveFormatterFor(typeof(DayOfWeek))|]]
[assembly: [|ArchiveFormatterFor(typeof(App.Own))|]]

namespace App;

public class Own
{
    public int Size { get; set; }
}
