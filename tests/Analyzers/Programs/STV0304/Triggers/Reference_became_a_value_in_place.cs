// File: Program.cs
using Stevedore;

[Serializable, RuntimeClass("CAddress")]
public partial class Address
{
    public string City = "";
}

[Serializable, {|STV0008:RuntimeClass("CCustomer", Schema = 2, Versionable = true)|}]
public partial class [|Customer|]
{
    [Embedded] public Address Home = new();
}
// File: ArchiveSchema.txt
class CAddress, schema 0
  City: CString

class CCustomer, schema 1
  Home: CAddress*

class CCustomer, schema 2
  Home: CAddress
