// File: Program.cs
using Stevedore;

[Serializable, {|STV0008:RuntimeClass("CRental", Schema = 2, Versionable = true)|}]
public partial class [|Rental|]
{
    public bool IsRented;
    [When(nameof(IsRented))] public double Rent;
}
// File: ArchiveSchema.txt
class CRental, schema 1
  IsRented: bool
  Rent: double

class CRental, schema 2
  IsRented: bool
  Rent, when IsRented: double
