// File: Library.cs
namespace Lib;

public class Address
{
    public string? Street { get; set; }
    public string? City { get; set; }
    public Pair<int, Address?>[] Others { get; set; } = [];
}

public struct Pair<TFirst, TSecond>
{
    public TFirst First;
    public TSecond Second;
}
// File: Program.cs
using Lib;
using Stevedore;

[assembly: ArchiveFormatterFor(typeof(Address))]
[assembly: ArchiveFormatterFor(typeof(Pair<int, Address>))]
// File: ArchiveSchema.txt
struct Lib.Address
  present: bool
  City: CString
  Others: count, Pair<int,Address>, by its formatter each
  Street: CString

struct Lib.Pair(int, Lib.Address)
  First: int
  Second: Address, by its formatter
