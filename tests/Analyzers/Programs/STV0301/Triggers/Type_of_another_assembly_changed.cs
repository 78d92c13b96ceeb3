// File: Library.cs
namespace Lib;

public class Address
{
    public string? City { get; set; }
    public string? Street { get; set; }
}
// File: Program.cs
using Lib;
using Stevedore;

[assembly: [|ArchiveFormatterFor(typeof(Address))|]]
// File: ArchiveSchema.txt
struct Lib.Address
  present: bool
  City: CString
