// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CAddress", Schema = 2, Versionable = true)|}]
public partial class Address
{
    public string City = "";
}

[Serializable, RuntimeClass("CCustomer", Schema = 1)]
public partial class Customer
{
    [Embedded] public Address Home = new();
}
// File: ArchiveSchema.txt
class CAddress, schema 1
  City: CString

class CAddress, schema 2
  City: CString

class CCustomer, schema 1
  Home: CAddress
