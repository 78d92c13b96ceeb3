// File: Program.cs
using System.Runtime.Serialization;
using Stevedore;

[Serializable, RuntimeClass("CAddress", Schema = 2, Versionable = true)]
public partial class Address
{
    public string City = "";
    [OptionalField(VersionAdded = 2)] public string Country = "";
}

[Serializable, RuntimeClass("CCustomer", Schema = 1)]
public partial class [|Customer|]
{
    [Embedded] public Address Home = new();
}
// File: ArchiveSchema.txt
class CAddress, schema 1
  City: CString

class CAddress, schema 2
  City: CString
  Country: CString

class CCustomer, schema 1
  Home: CAddress
